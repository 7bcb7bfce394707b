package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// commandProtectionLevelDenied answers GET /endpoint.
func commandProtectionLevelDenied(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(533)
	body := map[string]any{
		"error":   "command_protection_level_denied",
		"message": "Policy does not allow this command at its protection level",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", commandProtectionLevelDenied)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
