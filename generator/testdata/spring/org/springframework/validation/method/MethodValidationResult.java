package org.springframework.validation.method;

import java.util.List;

public interface MethodValidationResult {
    boolean isForReturnValue();

    List<ParameterErrors> getBeanResults();

    List<ParameterValidationResult> getValueResults();
}
