package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AddressIncompleteController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> addressIncomplete() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "address_incomplete");
        body.put("message", "The number or address is incomplete");
        return ResponseEntity.status(484).body(body);
    }
}
