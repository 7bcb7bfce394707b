package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// uploadResumptionSupported answers GET /endpoint.
func uploadResumptionSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/uploads/42")
	w.Header().Set("Upload-Limit", "max-size=1073741824")
	w.WriteHeader(104)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	body := map[string]any{
		"status":  "ok",
		"message": "The request succeeded",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", uploadResumptionSupported)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
