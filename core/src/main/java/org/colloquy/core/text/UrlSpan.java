package org.colloquy.core.text;

/**
 * A link in a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param url the address with its scheme; TeX escapes undone
 */
public record UrlSpan(int start, int end, String url) {}
