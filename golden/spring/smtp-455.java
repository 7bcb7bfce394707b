package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnableToAccommodateParametersController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unableToAccommodateParameters() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unable_to_accommodate_parameters");
        body.put("message", "The parameters cannot be honored at present");
        return ResponseEntity.status(455).body(body);
    }
}
