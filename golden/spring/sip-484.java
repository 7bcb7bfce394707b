package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AddressIncompleteController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> addressIncomplete() {
        return ResponseEntity.status(484)
                .body(Map.of(
                    "error", "address_incomplete",
                    "message", "The number or address is incomplete"
                ));
    }
}
