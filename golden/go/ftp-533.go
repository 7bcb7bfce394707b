package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
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
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", commandProtectionLevelDenied)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
