# In config/routes.rb: get "/endpoint", to: "insufficient_system_storage#show"
class InsufficientSystemStorageController < ApplicationController
  def show
    body = {
      error: "insufficient_system_storage",
      message: "The server has too little storage at present: try again later"
    }
    render json: body, status: 452
  end
end
