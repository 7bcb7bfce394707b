from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unable_to_accommodate_parameters)
@require_safe
def unable_to_accommodate_parameters(request):
    body = {
        "error": "unable_to_accommodate_parameters",
        "message": "The parameters cannot be honored at present",
    }
    return JsonResponse(body, status=455)
