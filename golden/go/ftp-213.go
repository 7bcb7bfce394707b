package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", fileStatus)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
