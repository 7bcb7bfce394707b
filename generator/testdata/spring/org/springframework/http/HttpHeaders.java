package org.springframework.http;

import java.util.List;
import java.util.function.BiConsumer;

public class HttpHeaders {
    public static final String ACCEPT = "Accept";

    public void set(String headerName, String headerValue) {
        throw new UnsupportedOperationException();
    }

    public void setContentType(MediaType mediaType) {
        throw new UnsupportedOperationException();
    }

    public MediaType getContentType() {
        throw new UnsupportedOperationException();
    }

    public void putAll(HttpHeaders headers) {
        throw new UnsupportedOperationException();
    }

    public List<String> remove(String headerName) {
        throw new UnsupportedOperationException();
    }

    public void forEach(BiConsumer<? super String, ? super List<String>> action) {
        throw new UnsupportedOperationException();
    }
}
