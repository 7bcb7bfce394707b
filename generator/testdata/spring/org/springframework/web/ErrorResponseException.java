package org.springframework.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

@SuppressWarnings("serial")
public class ErrorResponseException extends RuntimeException {
    public ErrorResponseException(HttpStatusCode status) {
        throw new UnsupportedOperationException();
    }

    public ErrorResponseException(HttpStatusCode status, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public HttpStatusCode getStatusCode() {
        throw new UnsupportedOperationException();
    }

    public HttpHeaders getHeaders() {
        throw new UnsupportedOperationException();
    }
}
