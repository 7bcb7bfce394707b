# In config/routes.rb: post "/endpoint", to: "reset_content#create"
class ResetContentController < ActionController::API
  def create
    # Puma leaves a 205 of Rack 2 without an end, so clients wait; Rack 3 ends it
    head :reset_content
  end
end
