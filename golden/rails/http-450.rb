# In config/routes.rb: get "/endpoint", to: "blocked_by_windows_parental_controls#show"
class BlockedByWindowsParentalControlsController < ApplicationController
  def show
    body = {
      error: "blocked_by_windows_parental_controls",
      message: "Parental controls block access to this page"
    }
    render json: body, status: 450
  end
end
