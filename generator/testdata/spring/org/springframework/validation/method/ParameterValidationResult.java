package org.springframework.validation.method;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;

public class ParameterValidationResult {
    public MethodParameter getMethodParameter() {
        throw new UnsupportedOperationException();
    }

    public List<MessageSourceResolvable> getResolvableErrors() {
        throw new UnsupportedOperationException();
    }
}
