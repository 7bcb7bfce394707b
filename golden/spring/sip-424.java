package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadLocationInformationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badLocationInformation() {
        return ResponseEntity.status(400)
                .header("Geolocation-Error", "100; code=\"Cannot Process Location\"")
                .body(Map.of(
                    "error", "bad_location_information",
                    "message", "The location in this request cannot be processed",
                    "geolocation_error", "100; code=\"Cannot Process Location\""
                ));
    }
}
