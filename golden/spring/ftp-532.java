package com.example;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedAccountForStoringFilesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needAccountForStoringFiles() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "need_account_for_storing_files");
        body.put("message", "An account is needed to store files: send ACCT");
        return ResponseEntity.status(532).body(body);
    }
}
