package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnableToAccommodateParametersController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unableToAccommodateParameters() {
        return ResponseEntity.status(455)
                .body(Map.of(
                    "error", "unable_to_accommodate_parameters",
                    "message", "The parameters cannot be honored at present"
                ));
    }
}
