from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.cannot_open_data_connection)
@require_safe
def cannot_open_data_connection(request):
    body = {
        "error": "cannot_open_data_connection",
        "message": "The data connection could not be opened",
    }
    return JsonResponse(body, status=503)
