package org.springframework.web.util;

import java.nio.charset.Charset;

public abstract class UriUtils {
    public static String decode(String source, Charset charset) {
        throw new UnsupportedOperationException();
    }
}
