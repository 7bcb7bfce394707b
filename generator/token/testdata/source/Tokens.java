package com.example;

import static java.util.Map.entry;
import java.util.*;

/** A comment. */
@SuppressWarnings({"unchecked", "rawtypes",})
final class Tokens<T extends Comparable<T>> implements Iterable<Map<String, List<T>>> {
    private static final long LIMIT = 0xFFL + 1_000 - 0b11 + 'a' + '\'' + '"' + '\u0041';
    double d = 1e-3 + .5 + 1. + 2f + 0x1p-2d + 0x1.fp+1;
    String text = "it's \"a\" \u00e9" + """
        a "b" \""" c
          d\
        e
        """;

    int[] shift(int... x) {
        x[0] >>= 1; // a comment
        x[1] = x[0] >> 2 >>> 3 << 1;
        x[2] >>>= x[1] != 1 && x[0] <= 2 || !true ? x[1]++ : --x[0];
        Runnable r = () -> System.out.println(Tokens::new);
        return switch (x.length) { case 0, 1 -> new int[] {1, 2,}; default -> { yield x; } };
    }

    /* A block
     * comment. */
    public Iterator<Map<String, List<T>>> iterator() { return null; }
    record Été(int $x, int a$1$_b, int $, @Deprecated String... y) {}
    @interface A { String value() default ""; }
}
