package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SeeOtherController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> seeOther() {
        return ResponseEntity.status(303)
                .header("Location", "/orders/42")
                .body(Map.of(
                    "status", "see_other",
                    "message", "The response to this request is at the given location",
                    "location", "/orders/42"
                ));
    }
}
