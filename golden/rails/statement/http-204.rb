head :no_content
