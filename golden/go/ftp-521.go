package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// dataConnectionRefusedByProtectionLevel answers GET /endpoint.
func dataConnectionRefusedByProtectionLevel(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(521)
	body := map[string]any{
		"error":   "data_connection_refused_by_protection_level",
		"message": "The data connection needs another protection level",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", dataConnectionRefusedByProtectionLevel)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
