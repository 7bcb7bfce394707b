package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// serviceClosing answers GET /endpoint.
func serviceClosing(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(221)
	body := map[string]any{
		"status":  "service_closing",
		"message": "The server closes the connection as requested",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", serviceClosing)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
