package org.springframework.http;

public class HttpEntity<T> {
    protected HttpEntity() {
    }
}
