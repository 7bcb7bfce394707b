from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.a_timeout_occurred)
@require_safe
def a_timeout_occurred(request):
    body = {
        "error": "a_timeout_occurred",
        "message": "Origin server did not respond in time",
    }
    return JsonResponse(body, status=524)
