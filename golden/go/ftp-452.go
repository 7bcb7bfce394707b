package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// insufficientStorageSpace answers GET /endpoint.
func insufficientStorageSpace(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(452)
	body := map[string]any{
		"error":   "insufficient_storage_space",
		"message": "The server has too little storage space at present",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", insufficientStorageSpace)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
