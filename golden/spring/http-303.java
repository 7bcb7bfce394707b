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
        body.put("message", "The response to this request is at the given location");
        body.put("location", "/orders/42");
        return ResponseEntity.status(303)
                .header("Location", "/orders/42")
                .body(body);
    }
}
