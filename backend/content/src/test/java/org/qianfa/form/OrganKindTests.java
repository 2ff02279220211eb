package org.qianfa.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrganKindTests {
    private static void is(OrganKind kind, String... names) {
        assertThat(Arrays.asList(names))
                .allSatisfy(name -> assertThat(OrganKind.byName(name)).as(name).contains(kind));
    }

    @Test
    void aNameTellsTheKindWhereItTellsTheLevel() {
        is(OrganKind.TOWNSHIP, "柳河镇人民政府", "王集乡", "郏县王集乡人民政府", "临泽县柳河镇", "巴彦苏木人民政府", "金川门源回族自治乡");
        is(OrganKind.STREET, "东城街道办事处", "东城街道", "平顶山市新华区西市场街道办事处", "湖滨街道办");
        is(OrganKind.COUNTY, "临泽县人民政府", "郏县", "新华区人民政府", "平顶山市新华区人民政府", "北京市朝阳区人民政府", "鄂温克族自治旗人民政府");
        is(OrganKind.COUNTY, "酉阳土家族苗族自治县人民政府", "平顶山市汝州市人民政府", "神农架林区人民政府");
        is(OrganKind.CITY, "平顶山市人民政府", "郑州市", "河南省郑州市人民政府", "延边朝鲜族自治州人民政府", "锡林郭勒盟");
        is(OrganKind.PROVINCE, "河南省人民政府", "上海市人民政府", "广西壮族自治区人民政府");
        is(OrganKind.MINISTRY, "教育部", "国家税务总局", "国家发展和改革委员会", "海关总署");
        is(OrganKind.COUNTY_DEPARTMENT, "临泽县水务局", "郏县卫生健康委员会", "临泽县人民政府办公室", "平顶山市新华区教育局");
        is(OrganKind.CITY_DEPARTMENT, "平顶山市人民政府办公室");
    }

    @Test
    void aNameThatDoesNotTellTheLevelSuggestsNothing() {
        for (var name :
                new String[] {"教育局", "河南省教育厅", "平顶山市水利局", "高新技术产业开发区管理委员会", "石人山风景区", "某单位", "", "阳光小区", "河南省人民政府办公厅"})
            assertThat(OrganKind.byName(name)).as(name).isEmpty();
    }
}
