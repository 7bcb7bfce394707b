from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.this_is_fine)
@require_safe
def this_is_fine(request):
    body = {
        "status": "this_is_fine",
        "message": "The response of the upstream server is passed on unchanged",
    }
    return JsonResponse(body, status=218)
