# In config/routes.rb: post "/endpoint", to: "length_required#create"
class LengthRequiredController < ActionController::API
  def create
    body = {
      error: "length_required",
      message: "The request must have a Content-Length header"
    }
    render json: body, status: :length_required
  end
end
