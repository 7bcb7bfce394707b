package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FileActionNotTakenController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> fileActionNotTaken() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "file_action_not_taken");
        body.put("message", "The file is not available at present: try again later");
        return ResponseEntity.status(450).body(body);
    }
}
