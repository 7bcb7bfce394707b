package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadLocationInformationController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> badLocationInformation() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "bad_location_information");
        body.put("message", "The location in this request cannot be processed");
        body.put("geolocation_error", "100; code=\"Cannot Process Location\"");
        return ResponseEntity.status(400)
                .header("Geolocation-Error", "100; code=\"Cannot Process Location\"")
                .body(body);
    }
}
