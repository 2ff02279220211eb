package org.qianfa.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an organ's name tells of its kind. Names are as official or as short as titles of reports have them: 王集乡, 郏县. */
final class OrganKindByName {
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");
    private static final Pattern MUNICIPAL_PART = Pattern.compile("^(北京|天津|上海|重庆)市.+[区县]$");
    private static final Pattern GOVERNMENT = Pattern.compile("(人民政府|政府)$");
    private static final Pattern STREET = Pattern.compile("街道(办事处|办|工作委员会)?$");
    private static final Pattern TOWNSHIP = Pattern.compile(".(镇|乡|苏木)$");
    private static final Pattern PROVINCE = Pattern.compile("^[^市县区镇乡]{2,8}(省|自治区)$|^新疆生产建设兵团$");
    private static final Pattern PREFECTURE =
            Pattern.compile("^([^县区镇乡]{2,20}省|[^市县镇乡]{2,8}自治区)?[^省县区镇乡]{2,12}(自治州|地区|盟)$");
    private static final Pattern COUNTY =
            Pattern.compile("[县旗]$|林区$|(?<!自治|小|园|社|开发|技术|高新|示范|管理|旅游|合作|保税|产业|集聚|工业|风景|景|库|新)区$");
    private static final Pattern MINISTRY = Pattern.compile(
            "^(国务院[^省市县]{0,20}|国家[^省市县]{2,20}(局|委员会|总局|署|办公室)|中华人民共和国[^省市县]{1,20}部|[^省市县州区镇乡盟旗]{2,10}部|海关总署|审计署|中国人民银行)$");
    private static final Pattern COUNTY_PART = Pattern.compile("(县|自治旗|旗)[^省市县区镇乡]{2,30}(局|委员会|办公室|中心|大队|委|队)$");
    private static final Pattern DISTRICT_PART =
            Pattern.compile("市[^省市县区镇乡]{1,6}(?<!开发|高新|园|示范|新)区[^省市县区镇乡]{2,30}(局|委员会|办公室|中心|大队|委|队)$");

    private OrganKindByName() {}

    static Optional<OrganKind> of(String written) {
        var name = written.strip().replaceAll("\\s+", "");
        if (name.isEmpty() || name.length() > 60) return Optional.empty();
        if (name.endsWith("人民政府办公室") || name.endsWith("政府办公室")) return office(name);
        if (STREET.matcher(name).find()) return Optional.of(OrganKind.STREET);
        if (MINISTRY.matcher(name).find()) return Optional.of(OrganKind.MINISTRY);
        if (COUNTY_PART.matcher(name).find() || DISTRICT_PART.matcher(name).find())
            return Optional.of(OrganKind.COUNTY_DEPARTMENT);
        return place(GOVERNMENT.matcher(name).replaceFirst(""));
    }

    /** The office of a government is a department of its level. */
    private static Optional<OrganKind> office(String name) {
        return of(name.substring(0, name.length() - "办公室".length())).flatMap(kind -> switch (kind) {
            case COUNTY -> Optional.of(OrganKind.COUNTY_DEPARTMENT);
            case CITY -> Optional.of(OrganKind.CITY_DEPARTMENT);
            case PROVINCE, MINISTRY, CITY_DEPARTMENT, COUNTY_DEPARTMENT, TOWNSHIP, STREET -> Optional.empty();
        });
    }

    private static Optional<OrganKind> place(String name) {
        if (TOWNSHIP.matcher(name).find()) return Optional.of(OrganKind.TOWNSHIP);
        if (PROVINCE.matcher(name).find() || MUNICIPALITIES.contains(name)) return Optional.of(OrganKind.PROVINCE);
        if (MUNICIPAL_PART.matcher(name).find()) return Optional.of(OrganKind.COUNTY);
        if (PREFECTURE.matcher(name).find()) return Optional.of(OrganKind.CITY);
        if (COUNTY.matcher(name).find()) return Optional.of(OrganKind.COUNTY);
        return name.endsWith("市") ? city(name) : Optional.empty();
    }

    /** A city under another city or a prefecture is of county level; one that stands alone may be either and is taken for the higher. */
    private static Optional<OrganKind> city(String name) {
        var above = name.substring(0, name.length() - 1);
        return Optional.of(above.contains("市") || above.contains("自治州") ? OrganKind.COUNTY : OrganKind.CITY);
    }
}
