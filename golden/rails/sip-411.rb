# In config/routes.rb: get "/endpoint", to: "length_required#show"
class LengthRequiredController < ApplicationController
  def show
    body = {
      error: "length_required",
      message: "The request has no Content-Length header field"
    }
    render json: body, status: :length_required
  end
end
