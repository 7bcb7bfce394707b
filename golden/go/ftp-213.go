package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// fileStatus answers GET /endpoint.
func fileStatus(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(213)
	body := map[string]any{
		"status":  "file_status",
		"message": "The size of the file is 5242880 bytes",
		"size":    5242880,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", fileStatus)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
