package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnimplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> unimplemented() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "unimplemented");
        body.put("message", "This method is not implemented");
        return ResponseEntity.status(501).body(body);
    }
}
