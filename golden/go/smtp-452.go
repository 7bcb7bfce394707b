package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// insufficientSystemStorage answers GET /endpoint.
func insufficientSystemStorage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(452)
	body := map[string]any{
		"error":   "insufficient_system_storage",
		"message": "The server has too little storage at present: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", insufficientSystemStorage)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
