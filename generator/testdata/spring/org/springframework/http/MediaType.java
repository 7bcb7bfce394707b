package org.springframework.http;

public class MediaType {
    public static final MediaType APPLICATION_JSON = new MediaType();
    public static final MediaType APPLICATION_PROBLEM_JSON = new MediaType();

    public static final String TEXT_HTML_VALUE = "text/html";

    public String getSubtype() {
        throw new UnsupportedOperationException();
    }

    public static MediaType valueOf(String value) {
        throw new UnsupportedOperationException();
    }

    public static MediaType parseMediaType(String mediaType) {
        throw new UnsupportedOperationException();
    }
}
