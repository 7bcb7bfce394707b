package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// uploadResumptionSupported answers GET /endpoint.
func uploadResumptionSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/uploads/42")
	w.Header().Set("Upload-Limit", "max-size=1073741824")
	w.WriteHeader(104)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	body := map[string]any{
		"status":  "ok",
		"message": "The request succeeded",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", uploadResumptionSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
