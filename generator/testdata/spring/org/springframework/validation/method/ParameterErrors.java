package org.springframework.validation.method;

import java.util.List;
import org.springframework.validation.ObjectError;

public class ParameterErrors extends ParameterValidationResult {
    public List<ObjectError> getAllErrors() {
        throw new UnsupportedOperationException();
    }
}
