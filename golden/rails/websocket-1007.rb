# In config/routes.rb: get "/endpoint", to: "invalid_frame_payload_data#show"
class InvalidFramePayloadDataController < ApplicationController
  def show
    body = {
      error: "invalid_frame_payload_data",
      message: "The data of the message does not match its type"
    }
    render json: body, status: 400
  end
end
