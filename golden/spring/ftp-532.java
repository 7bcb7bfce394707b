package com.example;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NeedAccountForStoringFilesController {
    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> needAccountForStoringFiles() {
        return ResponseEntity.status(532)
                .body(Map.of(
                    "error", "need_account_for_storing_files",
                    "message", "An account is needed to store files: send ACCT"
                ));
    }
}
