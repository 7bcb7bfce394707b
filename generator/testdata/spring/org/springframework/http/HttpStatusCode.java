package org.springframework.http;

public interface HttpStatusCode {
    int value();

    boolean is5xxServerError();

    static HttpStatusCode valueOf(int code) {
        throw new UnsupportedOperationException();
    }
}
