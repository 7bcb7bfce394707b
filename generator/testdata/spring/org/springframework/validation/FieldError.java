package org.springframework.validation;

public class FieldError extends ObjectError {
    public String getField() {
        throw new UnsupportedOperationException();
    }

    public boolean isBindingFailure() {
        throw new UnsupportedOperationException();
    }
}
