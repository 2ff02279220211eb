package org.qianfa.form.table;

import java.util.List;
import org.qianfa.form.content.CellKey;

/**
 * A cell that takes a value, as it is drawn.
 *
 * @param name what a listener needs: "自然人，一、本年新收政府信息公开申请数量"
 * @param computed a total: read-only, the product computes it
 * @param heads ids of the heads that speak for it, outermost first
 */
public record ValueCell(CellKey key, String name, CellType type, boolean computed, int colspan, List<String> heads) {}
