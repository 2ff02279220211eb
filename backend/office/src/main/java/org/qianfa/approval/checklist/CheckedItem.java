package org.qianfa.approval.checklist;

/**
 * One item of a checklist as somebody went through it: ticked, or remarked upon.
 *
 * @param words the item's Chinese words as they read then
 */
public record CheckedItem(String checklist, String item, String words, boolean ticked, String remark) {}
