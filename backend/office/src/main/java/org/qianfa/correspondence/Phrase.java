package org.qianfa.correspondence;

/** Words that somebody uses again and again (常用意见). */
public record Phrase(String id, String words) {}
