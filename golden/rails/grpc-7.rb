# In config/routes.rb: get "/endpoint", to: "permission_denied#show"
class PermissionDeniedController < ApplicationController
  def show
    body = {
      error: "permission_denied",
      message: "The caller has no permission for this call"
    }
    render json: body, status: 403
  end
end
