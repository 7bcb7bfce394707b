package org.springframework.http;

import java.net.URI;

public class ProblemDetail {
    protected ProblemDetail() {
    }

    public static ProblemDetail forStatus(HttpStatusCode status) {
        throw new UnsupportedOperationException();
    }

    public static ProblemDetail forStatus(int status) {
        throw new UnsupportedOperationException();
    }

    public int getStatus() {
        throw new UnsupportedOperationException();
    }

    public void setType(URI type) {
        throw new UnsupportedOperationException();
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException();
    }

    public void setDetail(String detail) {
        throw new UnsupportedOperationException();
    }

    public void setInstance(URI instance) {
        throw new UnsupportedOperationException();
    }

    public void setProperty(String name, Object value) {
        throw new UnsupportedOperationException();
    }
}
