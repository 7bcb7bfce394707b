package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// systemType answers GET /endpoint.
func systemType(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(215)
	body := map[string]any{
		"status":  "system_type",
		"message": "The system type is UNIX",
		"system":  "UNIX",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", systemType)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
