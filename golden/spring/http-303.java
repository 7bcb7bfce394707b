package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SeeOtherController {
    @PostMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> seeOther() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "see_other");
        body.put("message", "The result can be fetched from the given location");
        return ResponseEntity.status(303)
                .header("Location", "/orders/42")
                .body(body);
    }
}
