package org.stridebook.framework;

/**
 * What a letter stands for, from {@code stride-meanings.csv}; all our own words.
 *
 * @param property what we want instead, such as {@code integrity}
 * @param classic what it means in any system
 * @param ai what it becomes where a model learns and decides
 * @param example one short story
 */
public record StrideMeaning(Stride letter, String property, String classic, String ai, String example) {}
