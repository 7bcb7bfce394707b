package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// commandProtectionLevelNotSupported answers GET /endpoint.
func commandProtectionLevelNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(537)
	body := map[string]any{
		"error":   "command_protection_level_not_supported",
		"message": "The security mechanism cannot protect commands this way",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", commandProtectionLevelNotSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
